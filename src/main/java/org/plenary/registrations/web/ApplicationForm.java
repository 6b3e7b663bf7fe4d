package org.plenary.registrations.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.ZoneId;
import org.plenary.language.Language;
import org.plenary.network.Newcomer;
import org.plenary.registrations.Applicant;

/** Who asks to be registered, as it was filled in. */
public class ApplicationForm {
    @FormParam("givenName")
    @DefaultValue("")
    public String givenName = "";

    @FormParam("familyName")
    @DefaultValue("")
    public String familyName = "";

    @FormParam("email")
    @DefaultValue("")
    public String email = "";

    @FormParam("organisation")
    @DefaultValue("")
    public String organisation = "";

    @FormParam("region")
    @DefaultValue("")
    public String region = "";

    @FormParam("language")
    @DefaultValue("")
    public String language = "";

    static ApplicationForm blank(String region, Language language) {
        ApplicationForm form = new ApplicationForm();
        form.region = region;
        form.language = language.tag();
        return form;
    }

    Applicant applicant(Language page, ZoneId zone) {
        Language chosen = Language.of(language).orElse(page);
        return new Applicant(new Newcomer(givenName, familyName, email, "", chosen), organisation, region, zone);
    }
}
