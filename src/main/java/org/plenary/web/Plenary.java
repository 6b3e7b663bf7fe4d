package org.plenary.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** Pages and API in one JAX-RS application; {@code /assets} and {@code /calendar} are servlets of their own. */
@ApplicationPath("/")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Plenary",
                        version = "1",
                        description =
                                "Runs the meetings of a partnership network, from the first invitation to the figures of the year. "
                                        + "A program signs in with an API token, which staff make on the desk (Authorization: Bearer"
                                        + " plenary_...). Errors are problem documents (RFC 9457). Lists are paged by cursor: follow"
                                        + " the Link header to the next page. What makes something takes an Idempotency-Key, so that"
                                        + " it can be sent again when no answer arrived.",
                        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")))
@SecurityScheme(
        securitySchemeName = "token",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "An API token of a staff account")
public class Plenary extends Application {}
