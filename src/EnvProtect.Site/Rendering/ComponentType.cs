using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.AspNetCore.Components;

namespace EnvProtect.Site.Rendering;

/// <summary>How the components of one type get their parameters.</summary>
internal sealed class ComponentType
{
    private readonly Dictionary<string, MethodInvoker> setters;

    private ComponentType([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] Type type) =>
        setters = type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(property => property.IsDefined(typeof(ParameterAttribute)))
            .ToDictionary(property => property.Name, property => MethodInvoker.Create(property.SetMethod!), StringComparer.Ordinal);

    public static ComponentType Of<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TComponent>() => Known<TComponent>.Type;

    /// <exception cref="KeyNotFoundException">It has no such parameter.</exception>
    public void Set(StaticComponent component, string parameter, object? value) => setters[parameter].Invoke(component, value);

    /// <summary>Looked at once for each type.</summary>
    private static class Known<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TComponent>
    {
        public static readonly ComponentType Type = new(typeof(TComponent));
    }
}
