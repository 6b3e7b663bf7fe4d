package org.plenary.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class NetworkRepository {
    @PersistenceContext
    EntityManager entities;

    long count(String entity) {
        return entities.createQuery("select count(e) from " + entity + " e", Long.class)
                .getSingleResult();
    }
}
