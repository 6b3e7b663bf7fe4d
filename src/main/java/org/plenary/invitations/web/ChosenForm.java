package org.plenary.invitations.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.plenary.network.Network;
import org.plenary.network.Person;
import org.plenary.problem.Refused;

/** Who was chosen from the list: those whose box is ticked, or everybody the filter lets through. */
public class ChosenForm {
    @FormParam("person")
    public List<UUID> ticked = List.of();

    @FormParam("everybody")
    @DefaultValue("")
    public String everybody = "";

    @FormParam("region")
    @DefaultValue("")
    public String region = "";

    @FormParam("kind")
    @DefaultValue("")
    public String kind = "";

    @FormParam("list")
    @DefaultValue("")
    public String list = "";

    List<UUID> people(Network network, Recipients recipients) {
        if (!everybody.isEmpty()) {
            Predicate<Person> chosen = recipients.chosen(region, kind, list);
            return network.people().stream().filter(chosen).map(Person::id).toList();
        }
        if (ticked.isEmpty()) {
            throw new Refused("nobody-chosen");
        }
        return ticked;
    }
}
