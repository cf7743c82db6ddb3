using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.AspNetCore.Components;

namespace EnvProtect.Site.Rendering;

/// <summary>How components of one type are made and get their parameters; looked at once for each type.</summary>
internal sealed class ComponentType
{
    private static readonly ConcurrentDictionary<Type, ComponentType> Known = new();

    private readonly Func<StaticComponent> create;
    private readonly Dictionary<string, Action<StaticComponent, object?>> parameters;

    private ComponentType(Type type)
    {
        create = Expression.Lambda<Func<StaticComponent>>(Expression.New(type)).Compile();
        parameters = type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(property => property.IsDefined(typeof(ParameterAttribute)))
            .ToDictionary(property => property.Name, property => Setter(type, property), StringComparer.Ordinal);
    }

    public static ComponentType Of(Type type) => Known.GetOrAdd(type, static type => new(type));

    public StaticComponent Create() => create();

    /// <exception cref="KeyNotFoundException">It has no such parameter.</exception>
    public void Set(StaticComponent component, string parameter, object? value) => parameters[parameter](component, value);

    private static Action<StaticComponent, object?> Setter(Type type, PropertyInfo property)
    {
        var (component, value) = (Expression.Parameter(typeof(StaticComponent)), Expression.Parameter(typeof(object)));
        var assign = Expression.Assign(Expression.Property(Expression.Convert(component, type), property), Expression.Convert(value, property.PropertyType));
        return Expression.Lambda<Action<StaticComponent, object?>>(assign, component, value).Compile();
    }
}
