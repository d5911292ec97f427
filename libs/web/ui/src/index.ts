import './theme/index.css';

export { BrandMark } from './basics/brand-mark';
export { Button, ButtonLink } from './basics/button';
export { Columns } from './basics/columns';
export { Link, NavigationProvider, type SiteNavigation } from './basics/link';
export { Prose } from './basics/prose';
export { textLanguage } from './basics/text-language';
export { TimeText } from './basics/time-text';
export { ChoiceField, SelectField, TextArea, TextField } from './forms/field';
export { isComposing } from './forms/is-composing';
export { CircleIcon } from './icons/circle-icon';
export { Dialog } from './overlays/dialog';
export { Menu, MenuButton, MenuChoice, MenuLink, MenuRule } from './overlays/menu';
export { ToastProvider, useToast } from './overlays/toast';
export { Avatar } from './people/avatar';
export { Bone, EmptyState, ListSkeleton } from './states/states';
