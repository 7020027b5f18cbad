package org.credentialpath.portfolio;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Snapshots as the tables keep them. */
@Component
class SnapshotJson {

    private final JsonMapper mapper = JsonMapper.builder().build();

    String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    <T> T read(String json, Class<T> type) {
        return mapper.readValue(json, type);
    }
}
