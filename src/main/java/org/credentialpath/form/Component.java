package org.credentialpath.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** One component of a form as its file says it. */
record Component(Kind kind, JsonNode json, List<Component> children) {

    /** The name of the answer; a dynamic list calls it its path. */
    String key() {
        return text(kind == Kind.DYNAMICLIST ? "path" : "key");
    }

    String label() {
        if (kind == Kind.DATETIME && text("label").isEmpty()) {
            return text("subtype").equals("time") ? text("timeLabel") : text("dateLabel");
        }
        return text("label");
    }

    String text(String field) {
        return json.path(field).asString("");
    }

    boolean flag(String field) {
        return json.path(field).asBoolean(false);
    }

    /** A number of the file, which may also stand there as text. */
    Optional<String> setting(String field) {
        return Optional.of(text(field)).filter(value -> !value.isBlank());
    }

    Optional<String> validate(String rule) {
        return Optional.of(json.path("validate").path(rule).asString("")).filter(value -> !value.isBlank());
    }

    boolean required() {
        return json.path("validate").path("required").asBoolean(false);
    }

    /** An extension of our own, from the component's {@code properties}. */
    Optional<String> property(String name) {
        return Optional.of(json.path("properties").path(name).asString("")).filter(value -> !value.isBlank());
    }

    /** For personal matters that only those who need them may read. */
    boolean isPrivate() {
        return property("private").filter(value -> !value.equals("false")).isPresent();
    }

    /** When this FEEL expression is true, the component is not there. */
    Optional<String> hide() {
        return Optional.of(json.path("conditional").path("hide").asString("")).filter(value -> !value.isBlank());
    }

    /** This component and, for a group, what is in it; the rows of a list are levels of their own. */
    Stream<Component> here() {
        Stream<Component> below = kind == Kind.GROUP ? children.stream().flatMap(Component::here) : Stream.empty();
        return Stream.concat(Stream.of(this), below);
    }

    /** This component and all below it. */
    Stream<Component> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Component::all));
    }
}
