package org.plenary.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.language.Language;
import org.plenary.language.Texts;
import org.plenary.language.Times;
import org.plenary.mail.Wording;

/** What is mailed to who asks to be registered: alike but for its words. */
@ApplicationScoped
class ApplicationWording {
    @Inject
    Events events;

    /** @param words under which the texts stand: subject, heading, text, action and closing */
    Wording write(Application application, String address, Language language, String words) {
        Texts texts = Texts.in(language);
        Event event = events.event(application.event());
        String title = event.title().in(language);
        String key = "registrations.mail." + words;
        return new Wording(
                texts.get(key + ".subject", "event", title),
                texts.get(key + ".heading"),
                List.of(texts.get(key + ".text", "event", title)),
                List.of(new Wording.Fact(texts.get("invitations.mail.day"), new Times(language).day(event.startsOn()))),
                List.of(new Wording.Action(texts.get(key + ".action"), address)),
                texts.get(key + ".closing"));
    }
}
