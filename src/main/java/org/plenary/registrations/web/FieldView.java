package org.plenary.registrations.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plenary.language.Translated;

/**
 * A question as a field of the form.
 *
 * @param name of the field, and the id by which it is reached
 * @param values what it holds
 * @param until last day to answer, where it was asked later
 * @param hinge the choice it depends on; empty when it is there anyway
 * @param file what was brought for it already
 */
public record FieldView(
        String name,
        String type,
        Translated label,
        Translated hint,
        List<Option> options,
        boolean required,
        List<String> values,
        Optional<LocalDate> until,
        Optional<Hinge> hinge,
        Optional<FileView> file,
        Optional<String> fault) {
    /**
     * A choice: what is sent, and what is read.
     *
     * @param left how many can still have it; empty without a limit, and for who has it
     */
    public record Option(String key, Translated label, Optional<Integer> left) {
        public boolean isFull() {
            return left.filter(places -> places == 0).isPresent();
        }
    }

    /** The field of the question it depends on, and which choice of it brings this one up. */
    public record Hinge(String field, String choice, Translated question, Translated answer) {}

    public String value() {
        return values.isEmpty() ? "" : values.get(0);
    }

    public boolean takesFile() {
        return type.equals("file") || type.equals("photo");
    }

    /** What describes the field, for those who cannot see it. */
    public String describedBy() {
        String hints = (hint.isEmpty() ? "" : name + "-hint ")
                + (hinge.isEmpty() ? "" : name + "-only ")
                + (file.isEmpty() ? "" : name + "-file ")
                + (takesFile() ? name + "-takes " : "")
                + (until.isEmpty() ? "" : name + "-until ")
                + (fault.isEmpty() ? "" : name + "-error");
        return hints.strip();
    }

    /** Only what is there anyway can be asked for by the browser. */
    public boolean isRequiredAnyway() {
        return required && hinge.isEmpty() && file.isEmpty();
    }
}
