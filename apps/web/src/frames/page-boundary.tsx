import { Component, type ReactNode } from 'react';
import { ErrorPage } from './status-pages';

/** A page that fails leaves the frame standing and offers to try again; another address is another try. */
export class PageBoundary extends Component<{ at: string; children: ReactNode }, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override componentDidUpdate(previous: { at: string }) {
    if (previous.at !== this.props.at && this.state.error) this.setState({ error: null });
  }

  override render() {
    if (this.state.error) return <ErrorPage error={this.state.error} retry={() => window.location.reload()} />;
    return this.props.children;
  }
}
