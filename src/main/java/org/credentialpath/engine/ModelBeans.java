package org.credentialpath.engine;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** The beans a model may name: delegates, and beans marked {@link Expressible}, whose public methods it may call. */
@Component
class ModelBeans {

    private final ListableBeanFactory beans;

    ModelBeans(ListableBeanFactory beans) {
        this.beans = beans;
    }

    boolean isDelegate(String name) {
        return beans.containsBean(name) && beans.isTypeMatch(name, JavaDelegate.class);
    }

    boolean isExpressible(String name) {
        return beans.containsBean(name) && beans.findAnnotationOnBean(name, Expressible.class) != null;
    }

    /** The bean, when a model may name it. */
    Optional<Object> find(String name) {
        return isDelegate(name) || isExpressible(name) ? Optional.of(beans.getBean(name)) : Optional.empty();
    }

    /** Whether the bean is marked as expressible and has a public method with this name and number of arguments. */
    boolean offers(String name, String method, int arguments) {
        Class<?> type = isExpressible(name) ? beans.getType(name) : null;
        return type != null
                && methods(ClassUtils.getUserClass(type), method, arguments)
                        .findAny()
                        .isPresent();
    }

    /** The method to call on the object, as the model writes it; empty when the model may not. */
    static Optional<Method> method(Object bean, String name, int arguments) {
        Class<?> type = AopUtils.getTargetClass(bean);
        if (!AnnotatedElementUtils.hasAnnotation(type, Expressible.class)) {
            return Optional.empty();
        }
        return methods(ClassUtils.getUserClass(type), name, arguments)
                .map(method -> AopUtils.selectInvocableMethod(method, bean.getClass()))
                .findFirst();
    }

    // Only what the class itself offers: nothing of Object, nothing a proxy adds.
    private static Stream<Method> methods(Class<?> type, String name, int arguments) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == arguments)
                .filter(method -> method.getDeclaringClass() != Object.class && !method.isBridge());
    }
}
