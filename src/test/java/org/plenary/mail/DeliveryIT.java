package org.plenary.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.Database;
import org.plenary.Dialogue;
import org.plenary.Server;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DeliveryIT {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Test
    void anInvitationArrivesInTheInviteesLanguageAsTextAndAsHtml()
            throws MessagingException, IOException, InterruptedException {
        Dialogue tallinn = Dialogue.published();
        tallinn.invite(tallinn.luc());

        MimeMessage mail = arrived(tallinn.luc());

        String id = Database.column("select id from messages where recipient_address = ?::citext", tallinn.luc())
                .get(0);
        assertThat(mail.getMessageID()).isEqualTo("<invitation." + id + "@localhost>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("Content-Language")).containsExactly("fr");
        assertThat(mail.getHeader("To")).containsExactly("Luc Morel <" + tallinn.luc() + ">");
        MimeMultipart alternatives = (MimeMultipart) mail.getContent();
        assertThat(alternatives.getCount()).isEqualTo(2);
        String link = Server.address() + tallinn.invitation(tallinn.luc());
        assertThat(part(alternatives, 0, "text/plain")).contains(link, "Dialogue de Tallinn");
        assertThat(part(alternatives, 1, "text/html")).contains("href=\"" + link + "\"", "lang=\"fr\"");
    }

    @Test
    void theLinkInTheMailIsTheSameWheneverItIsShown() throws InterruptedException, MessagingException, IOException {
        Dialogue tallinn = Dialogue.published();
        tallinn.invite(tallinn.ana());
        String mailed = part((MimeMultipart) arrived(tallinn.ana()).getContent(), 0, "text/plain");

        String session = org.plenary.identity.Staff.session(org.plenary.identity.Role.ADMINISTRATOR, "");
        String id = Database.column("select id from messages where recipient_address = ?::citext", tallinn.ana())
                .get(0);

        assertThat(org.plenary.Client.signedIn(session).get("/desk/mail/" + id).body())
                .contains(tallinn.invitation(tallinn.ana()));
        assertThat(mailed).contains(tallinn.invitation(tallinn.ana()));
    }

    private static String part(MimeMultipart alternatives, int index, String type)
            throws MessagingException, IOException {
        BodyPart part = alternatives.getBodyPart(index);
        assertThat(part.getContentType()).startsWithIgnoringCase(type).containsIgnoringCase("utf-8");
        return (String) part.getContent();
    }

    private static MimeMessage arrived(String address) throws InterruptedException, MessagingException {
        Instant last = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(last)) {
            for (MimeMessage mail : Server.mail().getReceivedMessages()) {
                if (Optional.ofNullable(mail.getAllRecipients())
                        .filter(all -> Arrays.toString(all).contains(address))
                        .isPresent()) {
                    return mail;
                }
            }
            Thread.sleep(100);
        }
        return fail("Nothing arrived for %s", address);
    }
}
