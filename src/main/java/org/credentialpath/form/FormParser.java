package org.credentialpath.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the text of a {@code .form} file (form-js schema, version 18 or older). */
final class FormParser {

    static final int NEWEST_SCHEMA = 18;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FormParser() {}

    /** @throws FormBroken when the text is no form, naming the component where it can */
    static FormFile parse(String id, String text) {
        JsonNode root = json(id, text);
        int version = root.path("schemaVersion").asInt(1);
        if (version > NEWEST_SCHEMA) {
            throw new FormBroken(id, "Its schema version " + version + " is newer than " + NEWEST_SCHEMA);
        }
        if (!root.path("components").isArray()) {
            throw new FormBroken(id, "It has no list of components");
        }
        return new FormFile(id, hash(text), components(id, root));
    }

    private static JsonNode json(String id, String text) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException e) {
            throw new FormBroken(id, "It is not JSON: " + e.getOriginalMessage() + location(e));
        }
    }

    private static String location(JacksonException e) {
        return e.getLocation() == null ? "" : " (line " + e.getLocation().getLineNr() + ")";
    }

    private static List<Component> components(String id, JsonNode parent) {
        List<Component> list = new ArrayList<>();
        for (JsonNode json : parent.path("components")) {
            String type = json.path("type").asString("");
            Kind kind = Kind.of(type)
                    .orElseThrow(() -> new FormBroken(
                            id, FormBroken.name(json) + " is of type \"" + type + "\", which this house cannot show"));
            list.add(new Component(kind, json, kind.holdsOthers() ? components(id, json) : List.of()));
        }
        return List.copyOf(list);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
