package org.plenary.network.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All lists of people that are kept. */
@Schema(
        example =
                "{\"lists\":[{\"id\":\"0b8d8f5e-6a5b-4a3e-9d55-6f3f0e3d2c11\",\"name\":\"All National Centres\",\"filter\":{\"kind\":\"national-centre\"}}]}")
public record ListsJson(List<ListJson> lists) {}
