package org.credentialpath.page;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.AbstractModelVisitor;
import org.thymeleaf.model.ICDATASection;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IComment;
import org.thymeleaf.model.IModel;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IStandaloneElementTag;
import org.thymeleaf.model.ITemplateEvent;
import org.thymeleaf.model.IText;

/** Holds each form of a page back until it is whole, so that it can be completed; Thymeleaf makes one for each page. */
public final class TypedFormsHandler extends AbstractTemplateHandler {

    private @Nullable IModel form;

    @Override
    public void handleOpenElement(IOpenElementTag tag) {
        if (form == null && opens(tag) && PageForms.of(getContext()) != null) {
            form = getContext().getModelFactory().createModel(tag);
        } else if (isPassed(tag)) {
            super.handleOpenElement(tag);
        }
    }

    @Override
    public void handleCloseElement(ICloseElementTag tag) {
        if (isPassed(tag)) {
            super.handleCloseElement(tag);
        } else if (form != null && tag.getElementCompleteName().equals("form")) {
            complete(form);
        }
    }

    @Override
    public void handleStandaloneElement(IStandaloneElementTag tag) {
        if (isPassed(tag)) {
            super.handleStandaloneElement(tag);
        }
    }

    @Override
    public void handleText(IText text) {
        if (isPassed(text)) {
            super.handleText(text);
        }
    }

    @Override
    public void handleComment(IComment comment) {
        if (isPassed(comment)) {
            super.handleComment(comment);
        }
    }

    // One that is kept nowhere says so by data-unkept.
    private static boolean opens(IOpenElementTag tag) {
        return tag.getElementCompleteName().equals("form")
                && "post".equals(tag.getAttributeValue("method"))
                && !tag.hasAttribute("data-unkept");
    }

    private void complete(IModel whole) {
        form = null;
        PageForms forms = PageForms.of(getContext());
        if (forms != null) {
            new DrawnForm(whole, forms, getContext()).complete();
        }
        whole.accept(new Passing());
    }

    // Inside a form it is held back.
    private boolean isPassed(ITemplateEvent event) {
        if (form != null) {
            form.add(event);
        }
        return form == null;
    }

    private final class Passing extends AbstractModelVisitor {

        @Override
        public void visit(IOpenElementTag tag) {
            getNext().handleOpenElement(tag);
        }

        @Override
        public void visit(ICloseElementTag tag) {
            getNext().handleCloseElement(tag);
        }

        @Override
        public void visit(IStandaloneElementTag tag) {
            getNext().handleStandaloneElement(tag);
        }

        @Override
        public void visit(IText text) {
            getNext().handleText(text);
        }

        @Override
        public void visit(IComment comment) {
            getNext().handleComment(comment);
        }

        @Override
        public void visit(ICDATASection section) {
            getNext().handleCDATASection(section);
        }
    }
}
