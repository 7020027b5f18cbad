package org.credentialpath.document;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** Lets a test say who may read the documents of an aggregate. */
@Component
public class GrantedRights implements DocumentRights {

    private final Map<UUID, PersonId> granted = new ConcurrentHashMap<>();

    public void grant(UUID about, PersonId reader) {
        granted.put(about, reader);
    }

    @Override
    public boolean mayRead(PersonId reader, UUID about) {
        return reader.equals(granted.get(about));
    }
}
