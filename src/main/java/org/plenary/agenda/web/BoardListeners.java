package org.plenary.agenda.web;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.plenary.database.Changed;

/** Those who have a board before them and are told when it changes, by whichever node. They read themselves what changed. */
@ApplicationScoped
class BoardListeners {
    /** More often than proxies close a silent connection. */
    private static final int SIGN_OF_LIFE_SECONDS = 20;

    private static final int MOST_OF_AN_EVENT = 100;

    /** The server interrupts whichever thread began a request that takes as long as request-timeout-seconds. */
    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(80);

    private static final long AGAIN_MS = 500;

    private record Listener(SseEventSink sink, Sse sse, long since) {
        private boolean isDone() {
            return sink.isClosed() || System.nanoTime() - since > LONGEST_NANOS;
        }

        private void tell(Function<OutboundSseEvent.Builder, OutboundSseEvent.Builder> what) {
            if (!sink.isClosed()) {
                sink.send(what.apply(sse.newEventBuilder()).build());
            }
        }
    }

    @Resource
    ManagedScheduledExecutorService ticks;

    private final Map<String, Collection<Listener>> listeners = new ConcurrentHashMap<>();

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        ticks.scheduleWithFixedDelay(
                this::showSignsOfLife, SIGN_OF_LIFE_SECONDS, SIGN_OF_LIFE_SECONDS, TimeUnit.SECONDS);
    }

    /** @return false when an event has so many listeners already that nobody will miss one */
    boolean join(String event, SseEventSink sink, Sse sse) {
        Listener listener = new Listener(sink, sse, System.nanoTime());
        Collection<Listener> all = listeners.compute(event, (slug, known) -> {
            Collection<Listener> others = known == null ? new CopyOnWriteArrayList<>() : known;
            others.removeIf(other -> other.sink().isClosed());
            if (others.size() < MOST_OF_AN_EVENT) {
                others.add(listener);
            }
            return others;
        });
        if (!all.contains(listener)) {
            return false;
        }
        listener.tell(BoardListeners::step);
        return true;
    }

    void changed(@Observes Changed changed) {
        if (changed.concerns("agenda")) {
            listeners.forEach((event, of) -> {
                if (changed.key().isEmpty() || changed.key().equals(event)) {
                    of.forEach(listener -> listener.tell(BoardListeners::step));
                }
            });
        }
    }

    private static OutboundSseEvent.Builder step(OutboundSseEvent.Builder event) {
        return event.name("step").data("changed").reconnectDelay(AGAIN_MS);
    }

    private void showSignsOfLife() {
        listeners.values().forEach(of -> {
            List<Listener> done = of.stream().filter(Listener::isDone).toList();
            of.removeAll(done);
            done.forEach(listener -> listener.sink().close());
            of.forEach(listener -> listener.tell(event -> event.comment("still here")));
        });
        listeners.keySet().forEach(event -> listeners.computeIfPresent(event, (slug, of) -> of.isEmpty() ? null : of));
    }

    @PreDestroy
    void stop() {
        listeners.values().forEach(of -> of.forEach(listener -> listener.sink().close()));
    }
}
