package org.plenary.network;

/** Nobody knows any more who that was. Told in the same transaction, to who has to tell the person. */
public record PersonErased(Erased who) {}
