package org.plenary.registrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.Client;
import org.plenary.Database;
import org.plenary.Dialogue;

/** A boat trip for few: who chooses it takes one of its places, and keeps it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ChoicePlacesIT {
    private static final String TRIP = "type=%s&label=Afternoon&key=&key=&choice=Boat&choice=Museum&limit=%s&limit=";
    private static final int PEOPLE = 40;
    private static final int PLACES = 10;

    private final Dialogue tallinn = Dialogue.published();
    private final Questionnaire form = Questionnaire.of(tallinn);

    @Test
    void theLastPlaceIsTakenOnceAndWhoHasItKeepsIt() {
        String trip = asks("choice", "1");
        String field = form.asks("text", "Field");
        Guest ana = Guest.ana(tallinn);
        Guest luc = Guest.luc(tallinn);
        ana.accepts("on-site");
        luc.accepts("on-site");
        assertThat(ana.seesForm()).contains("1 place left");

        assertThat(ana.sends(Map.of(trip, "c1")).statusCode()).isEqualTo(303);

        assertThat(luc.seesForm()).containsPattern("value=\"c1\" disabled").contains("Full");
        HttpResponse<String> late = luc.sends(Map.of(trip, "c1", field, "Courses & credits"));
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body())
                .contains("id=\"q-" + trip + "-error\"", "What you chose has filled up", "Courses &amp; credits");
        assertThat(luc.answers()).isEmpty();
        assertThat(ana.seesForm()).doesNotContain("Full").containsPattern("value=\"c1\" checked");
        assertThat(ana.sends(Map.of(trip, "c1", field, "Law")).statusCode()).isEqualTo(303);
        assertThat(ana.answers()).containsExactly("choice c1", "text Law");
        assertThat(taken(trip)).containsExactly("c1 1 of 1");
    }

    @Test
    void nobodyMustChooseWhereEverythingIsFull() {
        form.desk()
                .submit(
                        form.address() + "/questions",
                        "type=choice&label=Afternoon&required=yes&key=&choice=Boat&limit=0");
        Guest ana = Guest.ana(tallinn);
        ana.accepts("online");

        assertThat(ana.sends(Map.of()).statusCode()).isEqualTo(303);
        assertThat(ana.sees()).doesNotContain("Please answer some questions");
    }

    @Test
    void whoCancelsGivesThePlaceUpAndIsAskedAgainWhenComingBack() {
        String trip = asks("several", "1");
        Guest ana = Guest.ana(tallinn);
        Guest luc = Guest.luc(tallinn);
        ana.accepts("on-site");
        luc.accepts("on-site");
        ana.client().submit(ana.page() + "/form", "do=send&q-" + trip + "=c1&q-" + trip + "=c2");
        assertThat(ana.answers()).containsExactly("several c1 c2");

        ana.accepts("decline");

        assertThat(ana.answers()).containsExactly("several c2");
        assertThat(luc.sends(Map.of(trip, "c1")).statusCode()).isEqualTo(303);
        assertThat(ana.accepts("online")).isEqualTo(ana.page() + "/form");
        assertThat(ana.seesForm()).contains("Full");
    }

    @Test
    void whoComesOnlineAfterAllGivesUpWhatOnlyThoseOnSiteCanChoose() {
        form.desk().submit(form.address() + "/questions", TRIP.formatted("choice", "1") + "&condition=mode:on-site");
        String trip = form.id("Afternoon");
        Guest ana = Guest.ana(tallinn);
        ana.accepts("on-site");
        ana.sends(Map.of(trip, "c1"));

        ana.accepts("online");

        assertThat(ana.answers()).isEmpty();
        assertThat(taken(trip)).containsExactly("c1 0 of 1");
    }

    @Test
    void aLimitCountsThoseWhoChoseBeforeAndIsNotSetBelowThem() {
        String trip = asks("choice", "");
        Guest ana = Guest.ana(tallinn);
        Guest luc = Guest.luc(tallinn);
        ana.accepts("on-site");
        luc.accepts("on-site");
        ana.sends(Map.of(trip, "c1"));
        luc.sends(Map.of(trip, "c1"));

        assertThat(limits(trip, "1").body())
                .contains("2 people have a choice already for which you allow only 1", "id=\"choices-error\"");
        assertThat(taken(trip)).isEmpty();
        assertThat(limits(trip, "3").statusCode()).isEqualTo(303);
        assertThat(taken(trip)).containsExactly("c1 2 of 3");
        assertThat(form.desk().get(form.address()).body()).contains("2 of 3 places taken");
        assertThat(limits(trip, "many").body()).contains("id=\"choices-error\"");
        assertThat(limits(trip, "").statusCode()).isEqualTo(303);
        assertThat(taken(trip)).isEmpty();
    }

    @Test
    void whatTheDeskCanLimitTheApiCanToo() {
        Client program = Client.launcher();
        String questions = "/api/v1/events/" + tallinn.slug() + "/questions";
        String trip = "{\"type\": \"choice\", \"label\": {\"en\": \"Afternoon\"}, \"choices\":"
                + " [{\"key\": \"boat\", \"label\": {\"en\": \"Boat\"}, \"limit\": 2}]}";

        HttpResponse<String> added = program.postJson(questions, trip);

        assertThat(added.body()).contains("\"limit\":2", "\"taken\":0");
        assertThat(program.get(questions).body()).contains("\"limit\":2");
        assertThat(program.postJson(questions, trip.replace("2}", "-1}")).body())
                .contains("\"pointer\":\"#/choices\"");
    }

    @Test
    void oneByOneOrAllAtOnceNoMoreGetItThanItHolds() throws Exception {
        String trip = asks("several", String.valueOf(PLACES));

        List<Integer> answers = everybodyChooses(trip);

        assertThat(answers.stream().filter(status -> status == 303)).hasSize(PLACES);
        assertThat(answers.stream().filter(status -> status == 422)).hasSize(PEOPLE - PLACES);
        assertThat(taken(trip)).containsExactly("c1 10 of 10");
        assertThat(have(trip)).containsExactly("10");
    }

    @Test
    void withoutTheLockMoreWouldGetIt() throws Exception {
        String trip = asks("several", String.valueOf(PLACES));
        try (UnlockedChoices choices = UnlockedChoices.off()) {
            everybodyChooses(trip);
        }

        assertThat(Integer.parseInt(have(trip).get(0))).isGreaterThan(PLACES);
    }

    private List<Integer> everybodyChooses(String trip) throws Exception {
        List<String> people = tallinn.colleagues(PEOPLE);
        tallinn.invite(people.toArray(String[]::new));
        List<Guest> guests = people.stream()
                .map(person -> new Guest(tallinn, person, Client.anybody()))
                .toList();
        guests.forEach(guest -> guest.accepts("online"));
        CountDownLatch ready = new CountDownLatch(PEOPLE);
        List<Callable<Integer>> calls = new ArrayList<>();
        for (Guest guest : guests) {
            String page = guest.page() + "/form";
            calls.add(() -> {
                ready.countDown();
                ready.await();
                return guest.client()
                        .submit(page, "do=send&q-" + trip + "=c2&q-" + trip + "=c1")
                        .statusCode();
            });
        }
        ExecutorService crowd = Executors.newFixedThreadPool(PEOPLE);
        try {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : crowd.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            crowd.shutdownNow();
        }
    }

    private String asks(String type, String limit) {
        form.desk().submit(form.address() + "/questions", TRIP.formatted(type, limit));
        return form.id("Afternoon");
    }

    private HttpResponse<String> limits(String trip, String limit) {
        return form.desk()
                .submit(
                        form.address() + "/questions/" + trip,
                        "label=Afternoon&key=c1&key=c2&choice=Boat&choice=Museum&limit=" + limit + "&limit=");
    }

    private static List<String> taken(String trip) {
        return Database.column(
                "select choice || ' ' || taken || ' of ' || capacity from choice_places where question_id = ?::uuid",
                trip);
    }

    private static List<String> have(String trip) {
        return Database.column(
                "select count(*) from given_answers where question_id = ?::uuid and 'c1' = any(string_to_array(value, ' '))",
                trip);
    }
}
