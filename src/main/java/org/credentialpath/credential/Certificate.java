package org.credentialpath.credential;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.credentialpath.program.Packet;
import org.credentialpath.shared.HouseSettings;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The certificate: a tagged PDF that a screen reader can read, on one page of US Letter. */
@Component
class Certificate {

    // PDFBox brings this font along; a PDF/UA file must carry its fonts.
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    // Where the template's style sheet stands.
    private static final String STYLES = Certificate.class
            .getResource("/templates/credential/")
            .toExternalForm();

    private final ITemplateEngine templates;
    private final HouseSettings house;

    Certificate(ITemplateEngine templates, HouseSettings house) {
        this.templates = templates;
        this.house = house;
    }

    byte[] render(Award award, Packet packet) {
        Context facts = new Context(Locale.US);
        facts.setVariable("award", award);
        facts.setVariable("packet", packet);
        facts.setVariable("address", house.link("/credentials/" + award.id()));
        return pdf(templates.process("credential/certificate", facts));
    }

    private static byte[] pdf(String html) {
        try (var out = new ByteArrayOutputStream()) {
            var builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.useFont(Certificate::font, "Liberation Sans");
            builder.withHtmlContent(html, STYLES);
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream font() {
        InputStream font = PDDocument.class.getResourceAsStream(FONT);
        if (font == null) {
            throw new IllegalStateException("The certificate's font is missing: " + FONT);
        }
        return font;
    }
}
