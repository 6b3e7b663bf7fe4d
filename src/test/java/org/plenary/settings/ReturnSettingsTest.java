package org.plenary.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ReturnSettingsTest {
    @Test
    void whereNothingIsSetNothingIsReadAndEverythingComesBackToTheSender() {
        ReturnSettings settings = settings(Map.of());

        assertThatCode(settings::check).doesNotThrowAnyException();
        assertThat(settings.address()).isEmpty();
        assertThat(settings.imapHost()).isEmpty();
    }

    @Test
    void whatIsSetHolds() {
        ReturnSettings settings = settings(Map.of(
                Setting.PLENARY_MAIL_BOUNCES, "bounce@plenary.example",
                Setting.PLENARY_MAIL_IMAP_HOST, "imap.example",
                Setting.PLENARY_MAIL_IMAP_USER, "bounce",
                Setting.PLENARY_MAIL_IMAP_TLS, "starttls"));

        assertThatCode(settings::check).doesNotThrowAnyException();
        assertThat(settings.address()).hasValue("bounce@plenary.example");
        assertThat(settings.imapPort()).isEqualTo(993);
        assertThat(settings.imapTls()).isEqualTo(Tls.STARTTLS);
        assertThat(settings.imapFolder()).isEqualTo("INBOX");
    }

    @Test
    void anAddressWithoutRoomForTheMessagesNameIsRefused() {
        assertThatThrownBy(settings(Map.of(Setting.PLENARY_MAIL_BOUNCES, "undeliverable-mail@plenary.example"))::check)
                .isInstanceOf(BadSetting.class)
                .hasMessage("PLENARY_MAIL_BOUNCES is \"undeliverable-mail@plenary.example\"; it must be a mail address"
                        + " with at most 15 characters before the @.");
    }

    @Test
    void aMailboxWithoutAUserIsRefused() {
        assertThatThrownBy(settings(Map.of(Setting.PLENARY_MAIL_IMAP_HOST, "imap.example"))::check)
                .isInstanceOf(BadSetting.class)
                .hasMessageStartingWith("PLENARY_MAIL_IMAP_USER is \"\"; it must be the name to sign in with");
    }

    @SuppressWarnings("UnnecessaryAssignment") // nobody injects anything in the plain JVM
    private static ReturnSettings settings(Map<Setting, String> set) {
        ReturnSettings settings = new ReturnSettings();
        settings.values = new Values() {
            @Override
            String text(Setting setting) {
                return set.getOrDefault(setting, setting.preset());
            }
        };
        return settings;
    }
}
