package org.plenary.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenary.language.Language;
import org.plenary.problem.Fault;

/** What organisers write for many. */
class TemplateTest {
    private static final Set<String> NAMES = Set.of("person.name", "invitation.link");

    @Test
    void everyPlaceholderIsFilledInAndWhatComesInIsNeverReadAsMarkdown() {
        Template words = new Template(
                        "For {person.name}", "Dear **{person.name}**,\n\n[answer]({invitation.link}) or not: {what}")
                .filled(Map.of(
                        "person.name",
                        "A*n*a [x](https://evil.example) <b>",
                        "invitation.link",
                        "https://p.example/i/…"));

        assertThat(words.subject()).isEqualTo("For A*n*a [x](https://evil.example) <b>");
        assertThat(Markdown.html(words.body()))
                .contains(
                        "<strong>A*n*a [x](https://evil.example) &lt;b&gt;</strong>",
                        "href=\"https://p.example/i/%E2%80%A6\"",
                        "or not: {what}")
                .doesNotContain("href=\"https://evil.example\"");
        assertThat(Markdown.text(words.body())).contains("Dear A*n*a", "{what}");
    }

    @Test
    void whatCannotBeSentIsNamedWithItsLine() {
        Template words = new Template(
                "See {invitation.link}",
                "Dear {persn.name},\r\n\r\n<b>bold</b> and ![logo](https://x.example/a.png)\n\nhttps://p.example/i/abcdefghijklmnop1234 and {invitation.link}");

        assertThat(words.faults(NAMES, Set.of("invitation.link"), "subject", "body"))
                .containsExactlyInAnyOrder(
                        Fault.of("subject", "placeholder-unknown", "placeholder", "{invitation.link}", "line", 1),
                        Fault.of("body", "placeholder-unknown", "placeholder", "{persn.name}", "line", 1),
                        Fault.of("body", "own-address", "line", 5),
                        Fault.of("body", "html", "line", 3, "text", "<b>"),
                        Fault.of("body", "html", "line", 3, "text", "</b>"),
                        Fault.of("body", "picture", "line", 3, "text", "https://x.example/a.png"));
    }

    @Test
    void aSubjectWithoutATextIsNotWhole() {
        assertThat(new Template("Hello", " ").faults(NAMES, Set.of(), "s", "b"))
                .isEqualTo(List.of(Fault.of("b", "missing")));
        assertThat(new Template("", "Hello").faults(NAMES, Set.of(), "s", "b"))
                .isEqualTo(List.of(Fault.of("s", "missing")));
    }

    @Test
    void aLineBreakInASubjectBeginsNoHeader() {
        assertThat(new Template("Hello\r\nBcc: all@plenary.example", "x").subject())
                .isEqualTo("Hello Bcc: all@plenary.example");
    }

    @Test
    void aLinkThatRunsSomethingLeadsNowhere() {
        assertThat(Markdown.html("[x](javascript:alert(1)) <script>alert(1)</script>"))
                .doesNotContain("javascript:", "<script>");
    }

    @Test
    void theMailSaysItAsHtmlAndAsPlainText() {
        Wording wording = new Wording("", "", List.of("usual"), List.of(), List.of(), "")
                .with(new Template("Welcome", "First **words**\n\n- one\n- two"));

        Rendered mail = Rendered.of(wording, List.of(), Language.EN, "Network");

        assertThat(mail.subject()).isEqualTo("Welcome");
        assertThat(mail.html())
                .contains("<strong>words</strong>", "<li>one</li>")
                .doesNotContain("usual");
        assertThat(mail.text()).contains("First words", "one", "two").doesNotContain("**", "usual");
    }
}
