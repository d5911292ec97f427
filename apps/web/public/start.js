// Brings a page to life once it has been painted: nothing that this fetches or runs shall come before what people came to read.
{
  const [entry, ...more] = document.currentScript.dataset.modules.split(' ');
  const start = () => {
    for (const file of more) document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: file }));
    void import(entry);
  };
  // A tab in the background paints nothing.
  if (document.hidden) start();
  else requestAnimationFrame(() => setTimeout(start));
}
