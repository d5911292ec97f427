import { useMutation } from '@apollo/client/react';
import { errorText, formatNumber, paths, useLanguage, useViewer } from '@kith/web/data';
import { Link, useToast } from '@kith/web/ui';
import { IconHeart } from '@tabler/icons-react';
import { useLocation } from 'react-router';
import { useT } from '../i18n/use-t';
import { PraiseMutationDocument, WithdrawPraiseMutationDocument } from './praise-button.generated';
import styles from './praise-button.module.css';

interface PraiseButtonProps {
  of: 'post' | 'comment';
  thing: { id: string; praiseCount: number; viewerHasPraised: boolean };
  size?: 'm' | 'l';
}

/** Thanks, in one tap: it counts at once, and is taken back the same way. */
export function PraiseButton({ of, thing, size = 'm' }: PraiseButtonProps) {
  const t = useT();
  const toast = useToast();
  const viewer = useViewer();
  const location = useLocation();
  const { language } = useLanguage();
  const [praise] = useMutation(PraiseMutationDocument);
  const [withdraw] = useMutation(WithdrawPraiseMutationDocument);
  const praised = thing.viewerHasPraised;
  const label = praised ? t('post.praised') : t('post.praise');
  const className = `${styles.praise} ${styles[size]}`;
  const inside = (
    <>
      <IconHeart size={size === 'l' ? 22 : 19} stroke={1.8} aria-hidden="true" />
      {size === 'l' ? t('post.praise-count', { count: thing.praiseCount }) : thing.praiseCount > 0 && formatNumber(thing.praiseCount, language)}
    </>
  );

  if (!viewer) {
    return (
      <Link className={className} to={paths.signIn(location.pathname)} rel="nofollow" title={label} aria-label={`${label}: ${thing.praiseCount}`}>
        {inside}
      </Link>
    );
  }

  async function toggle() {
    const after = { id: thing.id, praiseCount: thing.praiseCount + (praised ? -1 : 1), viewerHasPraised: !praised };
    const result = {
      __typename: 'PraiseResult' as const,
      post: of === 'post' ? { __typename: 'Post' as const, ...after } : null,
      comment: of === 'comment' ? { __typename: 'Comment' as const, ...after } : null,
    };
    const variables = of === 'post' ? { postId: thing.id } : { commentId: thing.id };
    try {
      if (praised) await withdraw({ variables, optimisticResponse: { withdrawPraise: result } });
      else await praise({ variables, optimisticResponse: { praise: result } });
    } catch (error) {
      toast({ text: errorText(t, error), tone: 'problem' });
    }
  }

  return (
    <button type="button" className={className} aria-pressed={praised} title={label} aria-label={`${label}: ${thing.praiseCount}`} onClick={() => void toggle()}>
      {inside}
    </button>
  );
}
