package org.credentialpath.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.credentialpath.document.Document;
import org.credentialpath.document.DocumentId;
import org.credentialpath.document.Documents;
import org.credentialpath.document.UploadRefused;
import org.credentialpath.people.Forbidden;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.messageresolver.SpringMessageResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** The forms of the house with everything they need and no application around them. */
final class FormHouse {

    static final PersonId PERSON = PersonId.random();
    static final UUID ABOUT = UUID.randomUUID();
    static final Map<String, Object> FACTS = Map.of(
            "firstName",
            "Ana <b>",
            "registryNumber",
            "ME-1234",
            "starts",
            List.of(
                    Map.of("value", "2027-04", "label", "April 2027"),
                    Map.of("value", "2027-10", "label", "October 2027")));

    final Map<DocumentId, Document> kept = new LinkedHashMap<>();
    final Documents documents = new KeptDocuments();
    final Forms forms;
    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    FormHouse() {
        LocaleContextHolder.setLocale(Locale.US);
        messages.setBasenames("messages/form", "messages/document", "messages/page");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        StaticListableBeanFactory beans = new StaticListableBeanFactory(Map.of("documents", documents));
        Uploads uploads = new Uploads(beans.getBeanProvider(Documents.class));
        forms = new Forms(new FormFiles(), new TestFeel(), new Texts(messages), new HouseClock(), uploads);
    }

    Reading read(String form, Posted posted) {
        return forms.read(form, posted, FACTS, PERSON, ABOUT);
    }

    String page(FormView form) {
        return render("page/parts :: errors", Map.of("problems", form.summary()))
                + render("form/form :: wholeForm(${form}, '/here')", Map.of("form", form));
    }

    String render(String fragment, Map<String, Object> model) {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(files);
        SpringMessageResolver words = new SpringMessageResolver();
        words.setMessageSource(messages);
        engine.setMessageResolver(words);
        org.thymeleaf.templateresolver.StringTemplateResolver text =
                new org.thymeleaf.templateresolver.StringTemplateResolver();
        text.setOrder(2);
        files.setOrder(1);
        files.setCheckExistence(true);
        engine.addTemplateResolver(text);
        var context = new MockServletContext();
        var exchange = JakartaServletWebApplication.buildApplication(context)
                .buildExchange(new MockHttpServletRequest(context), new MockHttpServletResponse());
        return engine.process(
                "<th:block th:replace=\"~{" + fragment + "}\"></th:block>", new WebContext(exchange, Locale.US, model));
    }

    /** Keeps what is named .pdf, refuses the rest. */
    private final class KeptDocuments implements Documents {
        @Override
        public DocumentId keep(InputStream content, String fileName, PersonId owner, UUID about) {
            if (!fileName.endsWith(".pdf")) {
                throw new UploadRefused(UploadRefused.Cause.DISGUISED, fileName);
            }
            try {
                DocumentId id = new DocumentId(UUID.randomUUID());
                long size = content.readAllBytes().length;
                kept.put(
                        id,
                        new Document(
                                id,
                                owner,
                                fileName,
                                "application/pdf",
                                size,
                                "00",
                                Document.ScanState.NOT_SCANNED,
                                Instant.EPOCH));
                return id;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Document get(DocumentId id) {
            Document document = kept.get(id);
            if (document == null) {
                throw new Forbidden("document");
            }
            return document;
        }

        @Override
        public void use(DocumentId id, UUID about, PersonId by) {}

        @Override
        public InputStream open(DocumentId id, PersonId reader) {
            return new ByteArrayInputStream(new byte[0]);
        }

        @Override
        public InputStream goOn(DocumentId id, PersonId reader) {
            return open(id, reader);
        }
    }
}
