package org.plenary.registrations.web;

import java.util.Arrays;
import java.util.List;
import org.plenary.events.Event;
import org.plenary.events.Mode;
import org.plenary.language.Language;
import org.plenary.language.Translated;
import org.plenary.network.OrganisationKind;

/**
 * A form as an invitee will find it.
 *
 * @param mode how the invitee takes part
 * @param kind of their organisation
 * @param reader the language they read
 */
public record PreviewView(
        String event,
        Translated title,
        boolean published,
        String mode,
        String kind,
        Language reader,
        List<String> modes,
        List<String> kinds,
        List<SectionView> sections) {
    static PreviewView of(Event event, Mode mode, OrganisationKind kind, Language reader, List<SectionView> sections) {
        return new PreviewView(
                event.slug(),
                event.title(),
                event.isPublished(),
                mode.key(),
                kind.key(),
                reader,
                List.of(Mode.ON_SITE.key(), Mode.ONLINE.key()),
                Arrays.stream(OrganisationKind.values())
                        .map(OrganisationKind::key)
                        .toList(),
                sections);
    }
}
