package org.plenary.home.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.plenary.mail.Outbox;

/** What every page about mail says first. */
@ApplicationScoped
class MailDesk {
    @Inject
    Outbox outbox;

    Situation situation() {
        return new Situation(outbox.captures(), outbox.trouble().orElse(""), outbox.kept());
    }
}
