// Offers the reader's own time zone where a page shows the times of another. Without script the page stays as it is.
const offer = document.querySelector("[data-offer-zone]");
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

if (offer && zone && zone !== offer.dataset.shown) {
  const address = new URL(location.href);
  address.searchParams.set("zone", zone);
  const link = document.createElement("a");
  link.href = address.pathname + address.search;
  link.textContent = offer.dataset.offerZone.replace("{zone}", zone);
  offer.append(link);
  offer.hidden = false;
}
