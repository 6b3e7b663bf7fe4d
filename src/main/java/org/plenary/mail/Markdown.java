package org.plenary.mail;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/** CommonMark as organisers write it. HTML in it is shown as it was typed, and links lead to the web or to mail only. */
final class Markdown {
    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .percentEncodeUrls(true)
            .attributeProviderFactory(context -> (node, tag, attributes) -> style(tag, attributes))
            .build();
    private static final TextContentRenderer TEXT = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .build();
    private static final MarkdownRenderer MARKDOWN = MarkdownRenderer.builder().build();

    private Markdown() {}

    static Node parsed(String markdown) {
        return PARSER.parse(markdown);
    }

    static String html(String markdown) {
        return HTML.render(parsed(markdown));
    }

    static String text(String markdown) {
        return TEXT.render(parsed(markdown)).strip();
    }

    /** With every text in it changed, the texts of links too; what comes in is never read as Markdown. */
    static String changed(String markdown, UnaryOperator<String> change) {
        Node document = parsed(markdown);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                text.setLiteral(change.apply(text.getLiteral()));
            }

            @Override
            public void visit(Code code) {
                code.setLiteral(change.apply(code.getLiteral()));
            }

            @Override
            public void visit(Link link) {
                link.setDestination(change.apply(link.getDestination()));
                visitChildren(link);
            }

            @Override
            public void visit(Image image) {
                visitChildren(image);
            }
        });
        return MARKDOWN.render(document).strip();
    }

    /** Mail programs have no style sheet of ours. */
    private static void style(String tag, Map<String, String> attributes) {
        switch (tag) {
            case "p", "ul", "ol", "blockquote" -> attributes.put("style", "margin:0 0 16px");
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                attributes.put("style", "margin:24px 0 8px;font-size:19px;font-weight:bold");
            case "a" -> attributes.put("style", "color:#0f4c5c");
            case "img" -> attributes.put("style", "max-width:100%");
            default -> {
                // looks as it should without
            }
        }
    }
}
