package org.plenary.network.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where somebody is and was, the present first. */
@Schema(
        example =
                "{\"places\":[{\"organisation\":\"zm-national-00\",\"position\":\"Director\",\"role\":\"focal-point\",\"since\":\"2024-02-01\"}]}")
public record PlacesJson(List<PlaceJson> places) {}
