// The Razor compiler writes these names into the code of every component. They are declared here, not taken from the
// framework, so that a component writes HTML as it runs: docs/decisions/0012-components-write-html.md.
using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Components.Rendering;

namespace Microsoft.AspNetCore.Components
{
    /// <summary>Tells the Razor compiler what a component is.</summary>
    [SuppressMessage("Design", "CA1040", Justification = "The compiler asks for the name alone.")]
    public interface IComponent;

    /// <summary>Marks a property that is set where the component is used.</summary>
    [AttributeUsage(AttributeTargets.Property)]
    public sealed class ParameterAttribute : Attribute;

    /// <summary>Has the Razor compiler report a component that is used without this parameter.</summary>
    [AttributeUsage(AttributeTargets.Property)]
    public sealed class EditorRequiredAttribute : Attribute;

    /// <summary>What stands between the tags of a component.</summary>
    [SuppressMessage("Naming", "CA1711", Justification = "The compiler asks for this name.")]
    public delegate void RenderFragment(RenderTreeBuilder builder);

    /// <summary>Text that is HTML already.</summary>
    public readonly record struct MarkupString(string Value)
    {
        [SuppressMessage("Usage", "CA2225", Justification = "A component casts what it vouches for.")]
        public static explicit operator MarkupString(string value) => new(value);

        public override string ToString() => Value;
    }
}

namespace Microsoft.AspNetCore.Components.CompilerServices
{
    /// <summary>What the Razor compiler puts around values of parameters, to have their types checked.</summary>
    public static class RuntimeHelpers
    {
        public static T TypeCheck<T>(T value) => value;
    }
}
