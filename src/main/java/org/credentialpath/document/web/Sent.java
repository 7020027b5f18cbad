package org.credentialpath.document.web;

import java.io.InputStream;
import java.util.function.Supplier;
import org.credentialpath.document.Document;
import org.springframework.core.io.AbstractResource;

/** A content on its way out: its length is known and it opens as often as needed, so that a browser may ask for pieces. */
final class Sent extends AbstractResource {

    private final Document document;
    private final Supplier<InputStream> content;

    Sent(Document document, Supplier<InputStream> content) {
        this.document = document;
        this.content = content;
    }

    @Override
    public String getDescription() {
        return "document " + document.id();
    }

    @Override
    public long contentLength() {
        return document.bytes();
    }

    @Override
    public InputStream getInputStream() {
        return content.get();
    }
}
