package org.plenary.network.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.plenary.network.Found;
import org.plenary.network.InList;
import org.plenary.network.Network;
import org.plenary.network.Organisations;
import org.plenary.network.Part;
import org.plenary.network.Person;
import org.plenary.network.PersonFilter;
import org.plenary.network.Persons;
import org.plenary.network.SavedLists;
import org.plenary.web.FaultView;
import org.plenary.web.Page;

/** The page of the people whom a filter lets through. */
@RequestScoped
class Directory {
    @Inject
    Network network;

    @Inject
    Organisations organisations;

    @Inject
    Persons persons;

    @Inject
    SavedLists lists;

    /** @param faults of a list that was to be saved */
    Page people(PersonFilter filter, Part part, List<FaultView> faults) {
        Found<Person> found = persons.find(filter, part);
        return new Page(
                "network/people",
                PeopleView.of(
                        filter,
                        Choices.of(network, organisations, persons),
                        lists.all().stream()
                                .filter(list -> list.id().toString().equals(filter.value(InList.KEY)))
                                .findFirst()
                                .map(PeopleView.Opened::of),
                        found,
                        Stretch.of(found, part),
                        faults));
    }
}
