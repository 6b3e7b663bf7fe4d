package org.plenary.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Pages that are to be printed, in the one look that all printed pages have. */
final class Xhtml {
    private static final String LOOK = look();
    private static final Pattern NOT_OF_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    /** Shaped, they would stand between the letters instead of above them; Arabic is as readable without. */
    private static final Pattern VOWEL_SIGNS = Pattern.compile("[\\u064B-\\u0652\\u0670]");

    private Xhtml() {}

    static Document read(String xhtml) {
        try {
            String sound = VOWEL_SIGNS
                    .matcher(NOT_OF_XML.matcher(xhtml).replaceAll(""))
                    .replaceAll("");
            DocumentBuilder parser = parsers().newDocumentBuilder();
            // one that throws, as the usual one does, and does not print
            parser.setErrorHandler(new DefaultHandler());
            Document page = parser.parse(new InputSource(new StringReader(sound)));
            Element style = page.createElement("style");
            style.setTextContent(LOOK);
            Node head = page.getElementsByTagName("head").item(0);
            head.appendChild(style);
            return page;
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalArgumentException("not a page: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without a DOCTYPE there are no entities, so a page cannot make the parser read anything else. */
    private static DocumentBuilderFactory parsers() throws ParserConfigurationException {
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultInstance();
        parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return parsers;
    }

    private static String look() {
        try (InputStream css = Objects.requireNonNull(Xhtml.class.getResourceAsStream("print.css"))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8).replace("var(--fonts)", Fonts.families());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
