// Renews the parts of a page that say how far something has come, until they say it is done.
const PAUSE = 3000;

async function renew(part) {
  try {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById(part.id);
    if (answer.ok && fresh && !part.contains(document.activeElement)) {
      part.replaceWith(fresh);
      watch(fresh);
      return;
    }
  } catch {
    // the next round may find the server again
  }
  watch(part);
}

function watch(part) {
  if (part.dataset.live) {
    setTimeout(() => renew(part), PAUSE);
  }
}

document.querySelectorAll("[data-live]").forEach(watch);
