package org.plenary.registrations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plenary.events.Event;
import org.plenary.events.Events;
import org.plenary.identity.Allowed;
import org.plenary.identity.Role;
import org.plenary.problem.Invalid;
import org.plenary.problem.NotFound;
import org.plenary.registrations.FollowUps;
import org.plenary.registrations.Question;
import org.plenary.registrations.Questions;
import org.plenary.registrations.ReadySet;
import org.plenary.web.Again;
import org.plenary.web.FaultView;
import org.plenary.web.Page;
import org.plenary.web.Told;
import org.plenary.web.Visitor;

/** The form of an event: its questions in order, one by one, and what is asked later. */
@Path("desk/events/{event}/form")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Allowed(Role.ORGANISER)
public class FormDeskPages {
    @Inject
    Events events;

    @Inject
    Questions questions;

    @Inject
    FollowUps followUps;

    @Inject
    Visitor visitor;

    @GET
    public Page build(@PathParam("event") String slug) {
        Event event = events.event(slug);
        return new Page(
                "registrations/desk/form",
                FormDeskView.of(
                        event,
                        questions.of(event),
                        questions.places(event),
                        followUps.waiting(event).size(),
                        visitor.language()));
    }

    @GET
    @Path("questions/new")
    public Page blank(@PathParam("event") String slug, @QueryParam("type") @DefaultValue("text") String type) {
        QuestionForm form = new QuestionForm();
        form.type = type;
        return form(events.event(slug), Optional.empty(), form, List.of());
    }

    @POST
    @Path("questions")
    public Response add(@PathParam("event") String slug, @BeanParam QuestionForm form) {
        Event event = events.event(slug);
        try {
            questions.add(event, form.facts(Optional.empty(), visitor.language()));
            return Told.at(builder(event), "registrations.question.added");
        } catch (Invalid invalid) {
            return again(event, Optional.empty(), form, invalid);
        }
    }

    @POST
    @Path("ready")
    public Response addReady(@PathParam("event") String slug, @FormParam("set") @DefaultValue("") String set) {
        Event event = events.event(slug);
        int added = questions.add(event, ReadySet.of(set).orElseThrow(NotFound::new));
        return Told.at(builder(event), added == 0 ? "registrations.same" : "registrations.question.added-ready");
    }

    @GET
    @Path("questions/{id}")
    public Page edit(@PathParam("event") String slug, @PathParam("id") UUID id) {
        Event event = events.event(slug);
        Question question = questions.question(event, id);
        return form(
                event,
                Optional.of(question),
                QuestionForm.of(question, questions.places(event).getOrDefault(id, Map.of()), visitor.language()),
                List.of());
    }

    @POST
    @Path("questions/{id}")
    public Response change(@PathParam("event") String slug, @PathParam("id") UUID id, @BeanParam QuestionForm form) {
        Event event = events.event(slug);
        Question question = questions.question(event, id);
        form.type = question.type().key();
        try {
            questions.change(event, id, form.facts(Optional.of(question), visitor.language()));
            return Told.at(builder(event), "registrations.question.saved");
        } catch (Invalid invalid) {
            return again(event, Optional.of(question), form, invalid);
        }
    }

    @POST
    @Path("questions/{id}/place")
    public Response move(
            @PathParam("event") String slug,
            @PathParam("id") UUID id,
            @FormParam("place") @DefaultValue("0") int place) {
        Event event = events.event(slug);
        questions.move(event, id, place);
        return Told.at(builder(event), "registrations.question.moved");
    }

    @POST
    @Path("questions/{id}/removal")
    public Response remove(@PathParam("event") String slug, @PathParam("id") UUID id) {
        Event event = events.event(slug);
        questions.remove(event, id);
        return Told.at(builder(event), "registrations.question.removed");
    }

    @POST
    @Path("follow-ups")
    public Response ask(@PathParam("event") String slug) {
        Event event = events.event(slug);
        int mails = followUps.ask(event);
        return Told.at(builder(event), mails == 0 ? "registrations.asked.nobody" : "registrations.asked");
    }

    private static String builder(Event event) {
        return "/desk/events/" + event.slug() + "/form";
    }

    private Response again(Event event, Optional<Question> question, QuestionForm form, Invalid invalid) {
        return Again.with(form(event, question, form, FaultView.of(invalid, visitor.language())));
    }

    private Page form(Event event, Optional<Question> question, QuestionForm form, List<FaultView> faults) {
        List<Question> all = questions.of(event);
        List<Question> earlier = all.stream()
                .takeWhile(other ->
                        question.filter(known -> known.id().equals(other.id())).isEmpty())
                .toList();
        return new Page(
                "registrations/desk/question",
                QuestionFormView.of(
                        event,
                        question.map(known -> known.id().toString()),
                        form,
                        ConditionView.after(earlier, visitor.language()),
                        faults));
    }
}
