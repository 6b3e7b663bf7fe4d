package org.plenary.registrations;

import java.util.Optional;
import java.util.UUID;
import org.plenary.events.Mode;
import org.plenary.network.OrganisationKind;

/** To whom a question is shown. */
public sealed interface Condition {
    /** Whether it is shown to them. */
    boolean holds(Respondent who);

    /** As it is stored, and as the desk's form names it. */
    String kind();

    /** To everybody. */
    record Everybody() implements Condition {
        @Override
        public boolean holds(Respondent who) {
            return true;
        }

        @Override
        public String kind() {
            return "everybody";
        }
    }

    /** To those who take part in that way. */
    record OfMode(Mode mode) implements Condition {
        @Override
        public boolean holds(Respondent who) {
            return who.mode() == mode;
        }

        @Override
        public String kind() {
            return "mode";
        }
    }

    /** To those of organisations of that kind. */
    record OfOrganisation(OrganisationKind organisation) implements Condition {
        @Override
        public boolean holds(Respondent who) {
            return who.organisation() == organisation;
        }

        @Override
        public String kind() {
            return "organisation";
        }
    }

    /** To those who chose that in an earlier question. */
    record OfAnswer(UUID question, String choice) implements Condition {
        @Override
        public boolean holds(Respondent who) {
            return who.chose(question, choice);
        }

        @Override
        public String kind() {
            return "answer";
        }
    }

    /** @param text such as {@code mode:online} or {@code answer:ID:vegan}; empty for what is none */
    static Optional<Condition> of(String text) {
        String[] parts = text.split(":", 3);
        try {
            return switch (parts[0]) {
                case "everybody" -> Optional.of(new Everybody());
                case "mode" -> Mode.of(parts[1]).map(OfMode::new);
                case "organisation" -> OrganisationKind.of(parts[1]).map(OfOrganisation::new);
                case "answer" -> Optional.of(new OfAnswer(UUID.fromString(parts[1]), parts[2]));
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException notSaid) {
            return Optional.empty();
        }
    }

    /** The same the other way round. */
    default String text() {
        if (this instanceof OfMode way) {
            return kind() + ":" + way.mode().key();
        }
        if (this instanceof OfOrganisation of) {
            return kind() + ":" + of.organisation().key();
        }
        return this instanceof OfAnswer answer ? kind() + ":" + answer.question() + ":" + answer.choice() : kind();
    }
}
