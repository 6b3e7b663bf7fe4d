package org.plenary.invitations.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.plenary.invitations.Nominee;
import org.plenary.language.Language;
import org.plenary.network.Newcomer;
import org.plenary.problem.Fault;
import org.plenary.problem.Invalid;
import org.plenary.web.TypedId;

/** Who is named for a seat: a colleague of the list, else somebody who is described. */
public class NomineeForm {
    @FormParam("person")
    @DefaultValue("")
    public String person = "";

    @FormParam("givenName")
    @DefaultValue("")
    public String givenName = "";

    @FormParam("familyName")
    @DefaultValue("")
    public String familyName = "";

    @FormParam("email")
    @DefaultValue("")
    public String email = "";

    @FormParam("position")
    @DefaultValue("")
    public String position = "";

    @FormParam("language")
    @DefaultValue("")
    public String language = "";

    /** @throws Invalid when nobody is named */
    Nominee nominee() {
        Newcomer newcomer = new Newcomer(
                givenName, familyName, email, position, Language.of(language).orElse(Language.EN));
        boolean described = Stream.of(givenName, familyName, email).anyMatch(said -> !said.isBlank());
        if (person.isEmpty() && !described) {
            throw new Invalid(Fault.of("person", "nobody-named"));
        }
        return new Nominee(person.isEmpty() ? Optional.empty() : Optional.of(id()), newcomer);
    }

    private UUID id() {
        return TypedId.of(person).orElseThrow(() -> new Invalid(Fault.of("person", "not-a-colleague")));
    }
}
