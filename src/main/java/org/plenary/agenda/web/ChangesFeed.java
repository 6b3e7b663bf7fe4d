package org.plenary.agenda.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.plenary.agenda.Release;
import org.plenary.agenda.ReleaseChange;
import org.plenary.web.Ui;

/** Writes what releases changed as an Atom feed (RFC 4287), an entry for each release. */
final class ChangesFeed {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String TITLE = "title";

    private final Ui ui;
    private final ChangesView view;
    private final XMLStreamWriter xml;
    private final String address;

    private ChangesFeed(Ui ui, ChangesView view, XMLStreamWriter xml) {
        this.ui = ui;
        this.view = view;
        this.xml = xml;
        address = ui.baseUrl() + "/events/" + view.slug() + "/changes";
    }

    static byte[] of(ChangesView view, Ui ui) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            new ChangesFeed(ui, view, xml).write();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private void write() throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", ui.language().tag());
        element("id", address);
        element(TITLE, ui.t("agenda.changes.title", "event", ui.in(view.title())));
        element("updated", updated().toString());
        link("alternate", address);
        link("self", address + ".atom");
        xml.writeStartElement("author");
        element("name", ui.networkName());
        xml.writeEndElement();
        for (Release release : view.releases()) {
            entry(release);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private Instant updated() {
        return view.releases().stream().map(Release::releasedAt).findFirst().orElse(Instant.EPOCH);
    }

    private void entry(Release release) throws XMLStreamException {
        String at = address + "#release-" + release.number();
        String number = ui.t("agenda.release", "number", release.number());
        xml.writeStartElement("entry");
        element("id", at);
        element(TITLE, release.name().isEmpty() ? number : number + ": " + release.name());
        element("updated", release.releasedAt().toString());
        link("alternate", at);
        element("content", release.changes().stream().map(this::line).collect(Collectors.joining("\n")));
        xml.writeEndElement();
    }

    private String line(ReleaseChange change) {
        String what = change.what().stream()
                .map(one -> ui.t("agenda.change." + one.key()))
                .collect(Collectors.joining(", "));
        ReleaseChange.Spot spot = change.spot();
        String when = ui.moment(spot.startsAt(), view.zone());
        String where = spot.room().isEmpty() ? when : ui.t("agenda.board.at", "when", when, "room", ui.in(spot.room()));
        return ui.t("agenda.change.line", "title", ui.in(change.title()), "what", what, "where", where);
    }

    private void link(String rel, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", href);
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
