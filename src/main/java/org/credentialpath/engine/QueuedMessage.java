package org.credentialpath.engine;

import java.util.Map;
import java.util.UUID;

/** One message on its way. */
record QueuedMessage(long id, String message, UUID key, Map<String, Object> values, String author, int tries) {}
