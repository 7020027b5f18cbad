package org.credentialpath.document.web;

import jakarta.servlet.MultipartConfigElement;
import org.credentialpath.document.UploadLimit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How much a form with files may send: somewhat more than the largest file, so that who goes a little beyond it gets the
 * form again with the exact message, and only what is far too large ends before it is read.
 */
@Configuration(proxyBeanMethods = false)
class FormLimits {

    private static final long MARGIN = 1 << 20;
    private static final long REST = 5 * MARGIN;

    @Bean
    MultipartConfigElement multipartConfigElement(UploadLimit limit) {
        return new MultipartConfigElement("", limit.bytes() + MARGIN, limit.bytes() + REST, 0);
    }
}
