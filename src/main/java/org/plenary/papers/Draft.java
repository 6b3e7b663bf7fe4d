package org.plenary.papers;

import java.util.List;
import java.util.Optional;
import org.plenary.registrations.Registration;

/**
 * A paper before it has a number.
 *
 * @param obstacle why it cannot have one
 * @param missing topics of what is to be told first
 */
record Draft(Registration registration, PaperFacts facts, Optional<Obstacle> obstacle, List<String> missing) {}
