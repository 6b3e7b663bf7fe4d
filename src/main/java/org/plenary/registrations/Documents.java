package org.plenary.registrations;

import java.util.List;

/**
 * Papers that a component below has for those who take part. Each bean of this type adds its own to the pages of a
 * registration, and takes care of their addresses below {@code papers/}.
 */
public interface Documents {
    /** As the participant finds them: those that are of use now, or will be once something is told. */
    List<Document> own(Registration registration);

    /** As staff find them: all of them. */
    List<Document> atDesk(Registration registration);

    /** All that were ever issued, those that were replaced or taken back as well. */
    List<IssuedDocument> issued(Registration registration);
}
