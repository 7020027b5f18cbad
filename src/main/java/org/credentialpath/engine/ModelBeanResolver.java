package org.credentialpath.engine;

import java.beans.FeatureDescriptor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import org.camunda.bpm.impl.juel.ExpressionFactoryImpl;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ExpressionFactory;
import org.jspecify.annotations.Nullable;

/** Resolves the names of the beans a model may name and calls their methods; refuses everything else. */
class ModelBeanResolver extends ELResolver {

    private static final ExpressionFactory COERCION = new ExpressionFactoryImpl();

    private final ModelBeans beans;

    ModelBeanResolver(ModelBeans beans) {
        this.beans = beans;
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (base != null) {
            throw refused(String.valueOf(property));
        }
        Optional<Object> bean = beans.find(String.valueOf(property));
        bean.ifPresent(found -> context.setPropertyResolved(true));
        return bean.orElse(null);
    }

    @Override
    public @Nullable Object invoke(
            ELContext context,
            @Nullable Object base,
            Object method,
            Class<?> @Nullable [] types,
            Object @Nullable [] arguments) {
        String name = String.valueOf(method);
        Object[] given = arguments == null ? new Object[0] : arguments;
        Method called = Optional.ofNullable(base)
                .flatMap(bean -> ModelBeans.method(bean, name, given.length))
                .orElseThrow(() -> refused(name));
        context.setPropertyResolved(true);
        return call(base, called, given);
    }

    private static @Nullable Object call(@Nullable Object bean, Method method, Object[] given) {
        Object[] coerced = new Object[given.length];
        for (int i = 0; i < given.length; i++) {
            coerced[i] = COERCION.coerceToType(given[i], method.getParameterTypes()[i]);
        }
        try {
            method.setAccessible(true);
            return method.invoke(bean, coerced);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    private static ELException refused(String name) {
        return new ELException("A model may not ask for " + name);
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        throw refused(String.valueOf(property));
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        return true;
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, @Nullable Object base) {
        return Collections.emptyIterator();
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return null;
    }
}
