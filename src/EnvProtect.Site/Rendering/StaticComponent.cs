using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace EnvProtect.Site.Rendering;

/// <summary>A Razor component that is rendered once and never again: it has no state, no events and waits for nothing.</summary>
public abstract class StaticComponent : IComponent
{
    internal void Build(RenderTreeBuilder builder)
    {
        OnParametersSet();
        BuildRenderTree(builder);
    }

    /// <summary>Called once all parameters have their values.</summary>
    protected virtual void OnParametersSet()
    {
    }

    /// <summary>Writes what the component shows; written by the Razor compiler.</summary>
    protected virtual void BuildRenderTree(RenderTreeBuilder builder)
    {
    }
}
