package org.plenary.mail;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/**
 * What the mail server said against a message.
 *
 * @param code of RFC 5321 §4.2, or less than 1 when there was none
 * @param sender whether it is the sender that it does not want
 */
record Reply(int code, boolean sender, String words) {
    private static final int CLOSING = 421;
    private static final int PERMANENT = 500;
    private static final int NOT_SIGNED_IN = 530;
    private static final int REFUSED = 550;
    private static final int SENDER_SYNTAX = 553;
    private static final int FAILED = 554;

    static Reply of(MessagingException failure) {
        Throwable cause = failure;
        Reply found = new Reply(0, false, words(failure));
        while (cause != null) {
            if (cause instanceof SMTPAddressFailedException refused) {
                return new Reply(refused.getReturnCode(), false, words(refused));
            }
            if (cause instanceof SMTPSenderFailedException refused) {
                return new Reply(refused.getReturnCode(), true, words(refused));
            }
            if (cause instanceof SMTPSendFailedException refused) {
                found = new Reply(refused.getReturnCode(), false, words(refused));
            }
            cause = cause instanceof MessagingException more ? more.getNextException() : null;
        }
        return found;
    }

    Outcome outcome() {
        if (sender && (code == NOT_SIGNED_IN || code == REFUSED || code == SENDER_SYNTAX || code == FAILED)) {
            // no message would fare better, until the operator has settled it with the mail server
            return new Outcome.Deferred(Outcome.Why.UNREACHED, words);
        }
        if (code >= PERMANENT) {
            return new Outcome.Refused(words);
        }
        return new Outcome.Deferred(endsTheLine() ? Outcome.Why.LOST : Outcome.Why.DEFERRED, words);
    }

    /** Whether the connection is of no more use: cut, silent, or about to be closed. */
    boolean endsTheLine() {
        return code < 1 || code == CLOSING;
    }

    static String words(Exception failure) {
        String words = failure.getMessage() == null || failure.getMessage().isBlank()
                ? failure.toString()
                : failure.getMessage();
        String more = failure.getCause() == null
                ? ""
                : String.valueOf(failure.getCause().getMessage());
        return OneLine.of(words.contains(more) ? words : words + ": " + more);
    }
}
