// Brings a page to life once what people came for is on the screen: nothing that this fetches or runs shall come before it.
{
  const [entry, ...more] = document.currentScript.dataset.modules.split(' ');
  let isStarted = false;
  const start = () => {
    if (isStarted) return;
    isStarted = true;
    for (const file of more) document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: file }));
    void import(entry);
  };
  // The pictures of the first screen come before scripts, but a slow one keeps nobody from pressing a button.
  const afterFirstFrame = () => {
    if (document.readyState === 'complete') return start();
    addEventListener('load', () => setTimeout(start), { once: true });
    setTimeout(start, 1000);
  };
  // A tab in the background paints nothing.
  if (document.hidden) start();
  else requestAnimationFrame(() => setTimeout(afterFirstFrame));
}
