package org.credentialpath.badge;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON of a badge within limits: a key that stands twice, or what is too deep, is refused. */
final class BadgeJson {

    private static final int DEEPEST = 32;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxDocumentLength(BadgeFile.LONGEST)
                            .maxNumberLength(40)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private BadgeJson() {}

    static Assertion read(String text) {
        return assertion(tree(text), false);
    }

    /** A signed token: header, content and signature, of which the content is read. */
    static Assertion readToken(String token) {
        try {
            byte[] content = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
            JsonNode tree = tree(new String(content, StandardCharsets.UTF_8));
            return assertion(tree.path("vc").isObject() ? tree.path("vc") : tree, true);
        } catch (IllegalArgumentException e) {
            throw new BadgeUnreadable(Finding.UNREADABLE);
        }
    }

    private static Assertion assertion(JsonNode tree, boolean signed) {
        if (Nodes.isOf(tree, "OpenBadgeCredential", "AchievementCredential")) {
            return OpenBadge3.read(tree, signed);
        }
        if (Nodes.isOf(tree, "Assertion")
                || tree.path("revoked").asBoolean(false)
                || (tree.has("badge") && tree.has("recipient"))) {
            return OpenBadge2.read(tree, signed);
        }
        throw new BadgeUnreadable(Finding.NO_BADGE);
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException e) {
            throw new BadgeUnreadable(Finding.UNREADABLE);
        }
    }
}
