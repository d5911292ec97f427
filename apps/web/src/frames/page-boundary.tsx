import { Component, type ReactNode } from 'react';
import { beginningAnew } from '../new-build';
import { forgetFailures } from '../page-store';
import { ErrorPage } from './status-pages';

interface Failure {
  error: unknown;
  /** The page may be about to be loaded anew: then there is nothing to be told. */
  isWaiting: boolean;
}

/** A page that fails leaves the frame standing and offers to try again; another address is another try. */
export class PageBoundary extends Component<{ at: string; children: ReactNode }, Failure> {
  override state: Failure = { error: null, isWaiting: false };

  static getDerivedStateFromError(error: unknown): Failure {
    return { error, isWaiting: beginningAnew() !== null };
  }

  override componentDidCatch() {
    void Promise.resolve(beginningAnew() ?? false).then((begins) => this.setState({ isWaiting: begins }));
  }

  override componentDidUpdate(previous: { at: string }) {
    if (previous.at === this.props.at || !this.state.error) return;
    forgetFailures();
    this.setState({ error: null });
  }

  override componentWillUnmount() {
    if (this.state.error) forgetFailures();
  }

  override render() {
    if (this.state.isWaiting) return null;
    if (this.state.error) return <ErrorPage error={this.state.error} retry={() => window.location.reload()} />;
    return this.props.children;
  }
}
