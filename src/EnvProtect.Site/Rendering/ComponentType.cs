using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.AspNetCore.Components;

namespace EnvProtect.Site.Rendering;

/// <summary>How components of one type are made and get their parameters; looked at once for each type.</summary>
internal sealed class ComponentType
{
    private const DynamicallyAccessedMemberTypes Needed = DynamicallyAccessedMemberTypes.PublicParameterlessConstructor | DynamicallyAccessedMemberTypes.PublicProperties;

    private static readonly ConcurrentDictionary<Type, ComponentType> Known = new();

    private readonly ConstructorInvoker create;
    private readonly Dictionary<string, MethodInvoker> setters;

    private ComponentType([DynamicallyAccessedMembers(Needed)] Type type)
    {
        create = ConstructorInvoker.Create(type.GetConstructor([])!);
        setters = type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(property => property.IsDefined(typeof(ParameterAttribute)))
            .ToDictionary(property => property.Name, property => MethodInvoker.Create(property.SetMethod!), StringComparer.Ordinal);
    }

    public static ComponentType Of([DynamicallyAccessedMembers(Needed)] Type type) =>
        Known.TryGetValue(type, out var known) ? known : Known.GetOrAdd(type, new ComponentType(type));

    public StaticComponent Create() => (StaticComponent)create.Invoke();

    /// <exception cref="KeyNotFoundException">It has no such parameter.</exception>
    public void Set(StaticComponent component, string parameter, object? value) => setters[parameter].Invoke(component, value);
}
