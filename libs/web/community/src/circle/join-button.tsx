import { useMutation } from '@apollo/client/react';
import { errorText, paths, useViewer } from '@kith/web/data';
import { Button, ButtonLink, useToast } from '@kith/web/ui';
import { IconCheck, IconPlus } from '@tabler/icons-react';
import { useLocation } from 'react-router';
import { leaveCircleInCache, joinCircleInCache } from '../community.cache';
import { useT } from '../i18n/use-t';
import { JoinCircleMutationDocument, LeaveCircleMutationDocument, type JoinButton_circleFragment } from './join-button.generated';

/** In or out of a circle, in one tap; leaving can be undone. */
export function JoinButton({ circle, size }: { circle: JoinButton_circleFragment; size?: 's' | 'l' }) {
  const t = useT();
  const toast = useToast();
  const viewer = useViewer();
  const { pathname } = useLocation();
  const [join] = useMutation(JoinCircleMutationDocument);
  const [leave] = useMutation(LeaveCircleMutationDocument);
  const failed = (error: unknown) => toast({ text: errorText(t, error), tone: 'problem' });

  if (!viewer) {
    return (
      <ButtonLink look="primary" size={size} to={paths.signIn(pathname)} rel="nofollow">
        {t('circle.join')}
      </ButtonLink>
    );
  }

  const memberId = viewer.member.id;
  const variables = { id: circle.id };
  const doJoin = () => void join({ variables, update: (cache) => joinCircleInCache(cache, memberId, circle.id) }).catch(failed);
  const doLeave = () =>
    void leave({ variables, update: (cache) => leaveCircleInCache(cache, memberId, circle.id) })
      .then(() => toast({ text: t('circle.left'), action: { label: t('action.undo'), run: doJoin } }))
      .catch(failed);

  return circle.viewerIsMember ? (
    <Button size={size} aria-pressed title={t('circle.leave')} onClick={doLeave}>
      <IconCheck size={18} stroke={2} aria-hidden="true" />
      {t('circle.joined')}
    </Button>
  ) : (
    <Button look="primary" size={size} aria-pressed={false} onClick={doJoin}>
      <IconPlus size={18} stroke={2} aria-hidden="true" />
      {t('circle.join')}
    </Button>
  );
}
