package org.credentialpath.credential;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.credentialpath.program.Packet;
import org.credentialpath.shared.HouseSettings;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Renders a certificate: one page of US Letter, tagged and with its fonts, so that a screen reader reads it (rule 40). */
@Component
class Certificate {

    private static final String STYLES = "/templates/credential/certificate.css";
    private static final String FAMILY = "/static/assets/Latin-Merriweather-";
    // Has the letters of names that the family lacks; the PDF library brings it along.
    private static final String WIDE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final ITemplateEngine templates;
    private final HouseSettings house;
    private final AwardSubjects subjects;

    Certificate(ITemplateEngine templates, HouseSettings house, AwardSubjects subjects) {
        this.templates = templates;
        this.subjects = subjects;
        this.house = house;
    }

    byte[] render(Award award, Packet packet) {
        AwardParts.Part part =
                subjects.part(award.about()).orElseGet(() -> AwardSubjects.whole(award.caseId(), packet));
        Map<String, Object> facts = Map.of(
                "award",
                award,
                "part",
                part,
                "packet",
                packet,
                "styles",
                new String(read(Certificate.class, STYLES), StandardCharsets.UTF_8),
                "verify",
                house.link("/verify"),
                "address",
                house.link("/credentials/" + award.id()));
        return pdf(templates.process("credential/certificate", new Context(Locale.US, facts)));
    }

    private static byte[] pdf(String html) {
        try (var out = new ByteArrayOutputStream()) {
            var builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            font(builder, "Light.ttf", 300, FontStyle.NORMAL);
            font(builder, "LightItalic.ttf", 300, FontStyle.ITALIC);
            font(builder, "Regular.ttf", 400, FontStyle.NORMAL);
            builder.useFont(() -> stream(PDDocument.class, WIDE), "Wide");
            builder.withHtmlContent(html, null);
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void font(PdfRendererBuilder builder, String file, int weight, FontStyle style) {
        builder.useFont(() -> stream(Certificate.class, FAMILY + file), "Serif", weight, style, true);
    }

    private static byte[] read(Class<?> beside, String resource) {
        try (InputStream content = stream(beside, resource)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream stream(Class<?> beside, String resource) {
        InputStream content = beside.getResourceAsStream(resource);
        if (content == null) {
            throw new IllegalStateException("A part of the certificate is missing: " + resource);
        }
        return content;
    }
}
